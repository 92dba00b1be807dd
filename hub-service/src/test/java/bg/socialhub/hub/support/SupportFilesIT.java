package bg.socialhub.hub.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.support.domain.Attachment;
import bg.socialhub.hub.support.domain.Status;
import bg.socialhub.hub.support.domain.Step;
import bg.socialhub.hub.support.domain.StoredFiles;
import bg.socialhub.hub.support.domain.SupportException;
import bg.socialhub.hub.support.domain.SupportRequests;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.identity.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Files lie in GridFS, also on the embedded server; a request names each of them once and no more than it may have. */
@HubTest
@Import(SupportStories.class)
class SupportFilesIT {

    private static final CurrentUser MEMBER =
            new CurrentUser("member", Set.of(Role.ENTERPRISE_MEMBER), null, Set.of("medena"));

    @Autowired
    SupportFiles files;

    @Autowired
    StoredFiles stored;

    @Autowired
    FileSweep sweep;

    @Autowired
    SupportRequests requests;

    @Autowired
    SupportStories stories;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @Test
    void aFileOfManyChunksComesBackAsItWas() throws IOException {
        byte[] content = new byte[2 * 1024 * 1024 + 7];
        new Random(1).nextBytes(content);
        stored.keep("many-chunks", "r", Files.write(folder.resolve("f"), content));
        try (InputStream in = stored.open("many-chunks").orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        stored.delete("many-chunks");
        stored.delete("many-chunks");
        assertThat(stored.open("many-chunks")).isEmpty();
        assertThat(mongo.count(new Query(), "support_files.chunks")).isZero();
    }

    @Test
    void ofManyFilesAtOnceARequestTakesAsManyAsItMay() throws Exception {
        SupportRequestId id = opened();
        List<Callable<Integer>> uploads = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(24);
        for (int i = 0; i < 24; i++) {
            Path content = text("Файл " + i);
            uploads.add(() -> {
                ready.countDown();
                ready.await();
                try {
                    files.attach(id, FileName.of("f.txt"), content, MEMBER);
                    return 1;
                } catch (SupportException.FilesFull _) {
                    return 0;
                }
            });
        }
        assertThat(sum(uploads)).isEqualTo(20);
        assertThat(requests.find(id).orElseThrow().attachments())
                .hasSize(20)
                .extracting(Attachment::hash)
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameFileManyTimesAtOnceIsOneFile() throws Exception {
        SupportRequestId id = opened();
        Path content = text("Едно и също");
        List<Callable<Integer>> uploads = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            uploads.add(() -> {
                files.attach(id, FileName.of("f.txt"), content, MEMBER);
                return 1;
            });
        }
        assertThat(sum(uploads)).isEqualTo(12);
        List<Attachment> attachments = requests.find(id).orElseThrow().attachments();
        assertThat(attachments).hasSize(1);
        try (InputStream in = stored.open(attachments.getFirst().id()).orElseThrow()) {
            assertThat(new String(in.readAllBytes())).isEqualTo("Едно и също");
        }
    }

    @Test
    void aFileThatNoRequestNamesIsTakenAwayOnceItIsOld() throws IOException {
        SupportRequestId id = opened();
        Attachment named = files.attach(id, FileName.of("f.txt"), text("Нужен"), MEMBER);
        stored.keep("forgotten", id.value(), text("Забравен"));
        clock.forward(Duration.ofMinutes(59));
        sweep.sweep();
        assertThat(exists("forgotten")).isTrue();
        clock.forward(Duration.ofMinutes(2));
        sweep.sweep();
        assertThat(exists("forgotten")).isFalse();
        assertThat(exists(named.id())).isTrue();
    }

    @Test
    void aFileOfTheEnterpriseEndsTheWaitingAndOneOfTheCentreDoesNot() throws IOException {
        SupportRequestId id = opened();
        stories.asked(id.value(), "2027-03-01T12:00");
        files.attach(id, FileName.of("f.txt"), text("Образец"), SupportStories.EXPERT);
        assertThat(requests.find(id).orElseThrow().status()).isEqualTo(Status.WAITING);
        files.attach(id, FileName.of("f.txt"), text("Попълнен"), MEMBER);
        assertThat(requests.find(id).orElseThrow().status()).isEqualTo(Status.ASSIGNED);
        assertThat(requests.find(id).orElseThrow().log().reversed())
                .extracting(entry -> entry.step())
                .startsWith(Step.HAND_IN, Step.ATTACH);
    }

    @Test
    void aRequestThatIsOverKeepsNoNewFile() throws IOException {
        SupportRequestId id = opened();
        stories.resolved(id.value(), "2027-03-01T12:00");
        long before = mongo.count(new Query(), "support_files.files");
        assertThatExceptionOfType(SupportException.IllegalTransition.class)
                .isThrownBy(() -> files.attach(id, FileName.of("f.txt"), text("Късно"), MEMBER));
        assertThat(mongo.count(new Query(), "support_files.files")).isEqualTo(before);
    }

    private SupportRequestId opened() {
        return new SupportRequestId(stories.opened("medena", "2027-03-01T09:00"));
    }

    private boolean exists(String id) throws IOException {
        try (InputStream in = stored.open(id).orElse(null)) {
            return in != null;
        }
    }

    private Path text(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "f", null), content);
    }

    private static int sum(List<Callable<Integer>> calls) throws Exception {
        int sum = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(calls)) {
                sum += done.get();
            }
        }
        return sum;
    }
}
