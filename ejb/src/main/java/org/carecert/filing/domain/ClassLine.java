package org.carecert.filing.domain;

/**
 * 班级: one class of the filing. Only counts are kept, no child's data.
 *
 * @param places how many children it takes
 * @param caregivers how many caregivers the facility says it has
 */
public record ClassLine(ClassKind kind, int places, int caregivers) {}
