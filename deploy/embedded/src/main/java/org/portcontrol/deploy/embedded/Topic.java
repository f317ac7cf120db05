package org.portcontrol.deploy.embedded;

import java.util.Map;

/** A topic with its settings. */
public record Topic(String name, int partitions, Map<String, String> config) {

    public Topic {
        config = Map.copyOf(config);
    }
}
