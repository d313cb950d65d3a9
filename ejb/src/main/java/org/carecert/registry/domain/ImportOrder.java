package org.carecert.registry.domain;

import org.carecert.shared.Language;

/** 导入指令: who takes which file in, and in which language he is told what was refused (rule 1). */
public record ImportOrder(long account, String fileName, Language language) {}
