package bg.socialhub.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's own main: {@code <server.properties> <log folder>}; formats the folder when it is empty. */
final class KafkaServerMain {

    private KafkaServerMain() {}

    public static void main(String[] args) {
        if (!Files.exists(Path.of(args[1], "meta.properties"))) {
            var format = new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", args[0]};
            if (StorageTool.execute(format, System.out) != 0) {
                throw new IllegalStateException("Refused: " + Arrays.toString(format));
            }
        }
        Kafka.main(new String[] {args[0]});
    }
}
