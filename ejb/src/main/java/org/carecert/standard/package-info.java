/**
 * 标准: occupations, levels, hours, post needs, parameters and working days: versioned, dated, cited
 * data that the law changes more often than the program.
 *
 * <p>Promise: every number of a rule has dates, a source and a flag whether it is confirmed;
 * whoever decides asks by the day of the fact, as known at a moment. What one officer proposes
 * counts once another one has approved it. Law: 国家职业标准, 国卫人口发〔2019〕58号, 国务院办公厅 holiday notices.
 * Fires {@code ProposalChanged}, {@code ParameterChanged}, {@code CalendarYearCompleted} and {@code
 * CalendarCorrected}. Leaves alone what follows from a number.
 */
package org.carecert.standard;
