/**
 * The code lists other than the catalogue: what each code of the API stands for, in English and Russian, on which days it
 * may be used and in which version of its list it last changed. Countries and currencies come from the JDK. Codes are
 * never reused and never removed, only retired.
 */
package org.portcontrol.seizure.codelists;
