package org.portcontrol.deploy.embedded;

import java.util.List;
import java.util.Map;

/** Every topic of the suite. Registry topics carry full state and are compacted; the others are kept for ever. */
public final class SuiteTopics {

    private static final Map<String, String> FOR_EVER = Map.of("cleanup.policy", "delete", "retention.ms", "-1");
    private static final Map<String, String> LATEST_STATE = Map.of("cleanup.policy", "compact");

    public static final Topic SEIZURES = new Topic("seizures.v1", 6, FOR_EVER);
    public static final Topic SEIZURES_DEAD_LETTERS = new Topic("seizures.v1.dlq", 1, FOR_EVER);
    public static final Topic UNITS = new Topic("units.v1", 1, LATEST_STATE);
    public static final Topic UNITS_DEAD_LETTERS = new Topic("units.v1.dlq", 1, FOR_EVER);
    public static final Topic CHECKPOINTS = new Topic("checkpoints.v1", 1, LATEST_STATE);
    public static final Topic CHECKPOINTS_DEAD_LETTERS = new Topic("checkpoints.v1.dlq", 1, FOR_EVER);
    public static final Topic ZERO_REPORTS = new Topic("zero-reports.v1", 1, LATEST_STATE);
    public static final Topic ZERO_REPORTS_DEAD_LETTERS = new Topic("zero-reports.v1.dlq", 1, FOR_EVER);

    public static final List<Topic> ALL = List.of(
            SEIZURES,
            SEIZURES_DEAD_LETTERS,
            UNITS,
            UNITS_DEAD_LETTERS,
            CHECKPOINTS,
            CHECKPOINTS_DEAD_LETTERS,
            ZERO_REPORTS,
            ZERO_REPORTS_DEAD_LETTERS);

    private SuiteTopics() {}
}
