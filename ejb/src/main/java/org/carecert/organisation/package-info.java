/**
 * 机构: schools, evaluation organisations, facilities and their operators, bureaus.
 *
 * <p>Promise: a body does only what it is filed for (两目录一系统; 人社鉴发〔2019〕2号), and a facility belongs
 * to one operator. An account acts only in roles of the kind of its body. Fires {@code BodyFact}
 * (recorded, filed, bound, released). Leaves alone how a body's work is judged.
 */
package org.carecert.organisation;
