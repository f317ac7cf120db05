/** The way out for single records: one seizure, its history, and lists that never skip or repeat a row. */
package org.portcontrol.seizure.browsing;
