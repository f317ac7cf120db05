/**
 * The names that national workbooks write, and the codes they stand for: countries, commodities, units and ways of
 * transport. A name is on a list with its source or it is not recognised; nothing is guessed. Names are compared by
 * their letters and digits alone, without case, spaces, punctuation and diacritics.
 */
package org.portcontrol.seizure.vocabulary;
