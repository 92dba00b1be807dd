package bg.socialhub.platform.messaging;

import java.util.Arrays;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that a service makes at its start: those it publishes to and the dead-letter topics of those it reads. */
public final class EventTopics {

    private static final int PARTITIONS = 3;

    private EventTopics() {}

    /** Topics that keep the newest record of each key for ever. */
    public static NewTopics compacted(String... names) {
        return topics(TopicConfig.CLEANUP_POLICY_COMPACT, names);
    }

    /** Topics whose records go after the broker's retention time. */
    public static NewTopics deleted(String... names) {
        return topics(TopicConfig.CLEANUP_POLICY_DELETE, names);
    }

    /** The dead-letter topics of the given topics. */
    public static NewTopics deadLettersOf(String... consumed) {
        return deleted(Arrays.stream(consumed).map(EventTopics::deadLetterOf).toArray(String[]::new));
    }

    static String deadLetterOf(String topic) {
        return topic + ".dlt";
    }

    private static NewTopics topics(String cleanup, String... names) {
        return new NewTopics(Arrays.stream(names)
                .map(name -> TopicBuilder.name(name)
                        .partitions(PARTITIONS)
                        .config(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup)
                        .build())
                .toArray(NewTopic[]::new));
    }
}
