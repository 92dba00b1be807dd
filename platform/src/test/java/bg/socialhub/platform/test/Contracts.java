package bg.socialhub.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.platform.messaging.EventNames;
import bg.socialhub.platform.messaging.EventType;
import bg.socialhub.platform.messaging.PublishedEvent;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that stand between a publisher and its consumers: per event a sample {@code <event-type>.v1.json} and a schema
 * {@code <event-type>.v1.schema.json} in the publisher's {@code contracts} folder.
 */
public final class Contracts {

    private static final String SAMPLE = ".v1.json";
    private static final String SCHEMA = ".v1.schema.json";

    private final Path folder;
    private final JsonMapper json;

    private Contracts(Path folder, JsonMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /** The contracts of a module, read with the mapper of the service under test. */
    public static Contracts of(String module, JsonMapper json) {
        return new Contracts(root().resolve(module).resolve("contracts"), json);
    }

    /** The checkout's root: told by the build, or the folder above that has the Makefile. */
    public static Path root() {
        String told = System.getProperty("socialhub.root");
        Path folder = Path.of(told == null ? "" : told).toAbsolutePath();
        while (!Files.exists(folder.resolve("Makefile")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The publisher's side: what the event looks like on the wire is its sample, and its schema accepts it. */
    public void assertPublished(PublishedEvent event) {
        String type = nameOf(event.getClass());
        String written = json.writeValueAsString(event);
        assertThat(json.readTree(written)).as("sample of " + type).isEqualTo(json.readTree(read(type + SAMPLE)));
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(read(type + SCHEMA))
                        .validate(written, InputFormat.JSON))
                .as("schema of " + type)
                .isEmpty();
    }

    /** Every event of the families has a sample and a schema, and no file is there for an event that does not exist. */
    public void assertComplete(Class<?>... families) {
        List<String> files = Arrays.stream(families)
                .flatMap(Contracts::events)
                .flatMap(event -> Stream.of(nameOf(event) + SAMPLE, nameOf(event) + SCHEMA))
                .sorted()
                .toList();
        try (Stream<Path> present = Files.list(folder)) {
            assertThat(present.map(path -> path.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .sorted())
                    .containsExactlyElementsOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The consumer's side: the publisher's sample as the event that a listener gets. */
    public CloudEvent sample(String type) {
        return CloudEventBuilder.v1()
                .withId(UUID.nameUUIDFromBytes(type.getBytes()).toString())
                .withType(EventType.PREFIX + type)
                .withSource(URI.create("/" + folder.getParent().getFileName()))
                .withSubject("sample")
                .withTime(OffsetDateTime.parse("2027-01-15T10:00:00Z"))
                .withData("application/json", read(type + SAMPLE).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .build();
    }

    /** The records of a sealed family. */
    @SuppressWarnings("unchecked")
    public static Stream<Class<? extends PublishedEvent>> events(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Contracts::events)
                : Stream.of((Class<? extends PublishedEvent>) family);
    }

    private static String nameOf(Class<? extends PublishedEvent> event) {
        return EventNames.typeOf(event).substring(EventType.PREFIX.length());
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contract " + folder.resolve(file), e);
        }
    }
}
