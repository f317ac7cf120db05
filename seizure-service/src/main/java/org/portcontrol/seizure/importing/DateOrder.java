package org.portcontrol.seizure.importing;

/** What comes first in dates such as 03/04/2011. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
