/**
 * What an offline device has gathered, in one request: reports and amendments, each with its own key and its own answer.
 * Reports are recorded together; amendments follow one by one, each after the one that it is based on. What fails spoils
 * nothing else.
 */
package org.portcontrol.seizure.batch;
