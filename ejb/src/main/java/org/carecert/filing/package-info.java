/**
 * 备案: a facility files its classes, staff and materials with the health bureau and is told at once,
 * with numbers and sources, what is missing; the bureau acknowledges with a receipt, or says within
 * its time why the filing does not conform. Nothing here approves anything: a filing is a notice.
 *
 * <p>Law: 托育机构登记和备案办法（试行） (国卫办人口发〔2019〕25号), 托育机构设置标准（试行） and 托育机构管理规范（试行） (国卫人口发〔2019〕58号), WS/T
 * 821—2023, 家庭托育点管理办法（试行）.
 *
 * <p>Fires {@code FilingReceived}, {@code FilingCompleted}, {@code FilingReceiptIssued}, {@code
 * FilingNonconforming}, {@code FilingCancelled}, {@code FacilityRegistered} and {@code
 * FilingTaskDone}. Hears sanctions and certificate events, and only writes tasks for facility and
 * bureau. Leaves alone whether a person is fit (registry) and whose facility it is (organisation).
 */
package org.carecert.filing;
