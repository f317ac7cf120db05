package org.portcontrol.seizure.vocabulary;

/** How a name was recognised. */
public enum Match {
    /** It is the list's own name, but perhaps for case, spaces, punctuation and diacritics. */
    EXACT,
    /** It is another spelling on the list. */
    ALIAS
}
