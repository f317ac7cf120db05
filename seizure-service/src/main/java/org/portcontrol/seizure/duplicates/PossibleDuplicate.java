package org.portcontrol.seizure.duplicates;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Another record that may tell of the same case.
 *
 * @param score sum of the weights of the reasons, 30 to 100
 */
public record PossibleDuplicate(@JsonUnwrapped RecordInShort record, int score, List<Reason> reasons) {}
