package org.portcontrol.kit.localcopy;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Lets a consumer whose copy is empty read its topic from the beginning, although its group may have read it before: a
 * table that was lost or emptied fills itself at the next start. Channels name it as their
 * {@code consumer-rebalance-listener.name}.
 */
@ApplicationScoped
@Identifier("local-copy")
public class FromTheBeginning implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(FromTheBeginning.class);

    private final LocalCopy copy;

    FromTheBeginning(LocalCopy copy) {
        this.copy = copy;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            if (isEmpty(partition.topic())) {
                LOG.infof("There is no copy of %s yet: it is read from the beginning", partition.topic());
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }

    private boolean isEmpty(String topic) {
        try {
            return copy.isEmpty(topic);
        } catch (SQLException unknown) {
            // Reading too much does no harm, for the newer revision wins.
            return true;
        }
    }
}
