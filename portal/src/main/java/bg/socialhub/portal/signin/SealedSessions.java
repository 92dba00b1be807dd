package bg.socialhub.portal.signin;

import java.time.Duration;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.data.mongodb.core.index.IndexOperations;

/** What a session holds, sealed before it reaches the store. */
final class SealedSessions extends JdkMongoSessionConverter {

    private static final String PURPOSE = "session";
    private static final SerializingConverter WRITING = new SerializingConverter();
    private static final DeserializingConverter READING = new DeserializingConverter();

    SealedSessions(Seal seal) {
        super(
                attributes -> seal.close(WRITING.convert(attributes), PURPOSE),
                stored -> READING.convert(seal.open(stored, PURPOSE)),
                Duration.ofSeconds(SessionStore.IDLE_SECONDS));
    }

    /** The repository asks for them while the context is being made, which is too early. */
    @Override
    protected void ensureIndexes(IndexOperations indexes) {}

    void createIndexes(IndexOperations indexes) {
        super.ensureIndexes(indexes);
    }
}
