package org.portcontrol.seizure.duplicates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A pair of records that may tell of one case, or about which somebody decided.
 *
 * @param score sum of the weights of the reasons; 0 if a person paired them
 * @param decidedAt absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuspectedPair(
        List<RecordInShort> records,
        int score,
        List<Reason> reasons,
        Instant foundAt,
        Decision decision,
        Instant decidedAt,
        String remark) {}
