package bg.socialhub.hub.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bg.socialhub.hub.HubTest;
import bg.socialhub.hub.TestClock;
import bg.socialhub.hub.enterprise.CertificateTales;
import bg.socialhub.local.KafkaPart;
import bg.socialhub.platform.SofiaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each reminder is given once and told once, by the days of Sofia. */
@HubTest
@Import(CertificateTales.class)
class ReminderSweepIT {

    private static final LocalDate END = LocalDate.of(2027, 6, 26);

    @Autowired
    ReminderSweep sweep;

    @Autowired
    Reminders reminders;

    @Autowired
    CurrentReminders current;

    @Autowired
    CertificateTales tales;

    @Autowired
    TestClock clock;

    private String enterprise;

    @BeforeEach
    void anEnterprise() {
        enterprise = UUID.randomUUID().toString();
    }

    @Test
    void remindsOnceAtEachOfTheThreeDays() {
        tales.verified(enterprise, "BG421", END, 1);
        for (int daysLeft = 95; daysLeft >= -3; daysLeft--) {
            on(END.minusDays(daysLeft));
        }
        assertThat(given()).extracting(Reminder::daysBefore).containsExactly(30, 60, 90);
        assertThat(given())
                .extracting(reminder -> LocalDate.ofInstant(reminder.at(), SofiaTime.ZONE))
                .containsExactly(END.minusDays(30), END.minusDays(60), END.minusDays(90));
        assertThat(given()).extracting(Reminder::centre).containsOnly("plovdiv");
    }

    @Test
    void whatWasMissedIsNotMadeUpForButTheMostUrgentIs() {
        tales.verified(enterprise, "BG331", END, 1);
        on(END.minusDays(45));
        assertThat(given()).extracting(Reminder::daysBefore).containsExactly(60);
        assertThat(given()).extracting(Reminder::centre).containsExactly("varna");
    }

    @Test
    void theDayBeginsAtMidnightInSofiaAlsoInTheNightOfTheClockChange() {
        LocalDate end = LocalDate.of(2027, 6, 26); // 90 days after the night of 28 March
        tales.verified(enterprise, "BG421", end, 1);
        clock.set(Instant.parse("2027-03-27T21:59:59Z"));
        sweep.sweep();
        assertThat(given()).isEmpty();
        assertThat(end.minusDays(90)).isEqualTo(LocalDate.of(2027, 3, 28));
        clock.set(Instant.parse("2027-03-27T22:00:00Z"));
        sweep.sweep();
        assertThat(given()).extracting(Reminder::daysBefore).containsExactly(90);
    }

    @Test
    void aCertificateThatWasTakenAwayOrRenewedIsNotReminded() {
        tales.verified(enterprise, "BG421", END, 1);
        on(END.minusDays(90));
        tales.takenAway(enterprise, "BG421", 2);
        on(END.minusDays(60));
        tales.verified(enterprise, "BG421", END.plusYears(2), 3);
        on(END.minusDays(30));
        assertThat(given()).extracting(Reminder::daysBefore).containsExactly(90);
        on(END.plusYears(2).minusDays(90));
        assertThat(given()).extracting(Reminder::validUntil).containsExactly(END.plusYears(2), END);
    }

    @Test
    void whatStillMattersIsTheMostUrgentOfEachCertificateThatAnEnterpriseHas() {
        String ended = UUID.randomUUID().toString();
        String renewed = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        tales.verified(enterprise, "BG421", END, 1);
        tales.verified(second, "BG331", END, 1);
        tales.verified(ended, "BG421", END.minusDays(35), 1);
        tales.verified(renewed, "BG421", END, 1);
        List.of(90, 60, 30).forEach(days -> on(END.minusDays(days)));
        tales.verified(renewed, "BG421", END.plusYears(3), 2);

        Scope everybody = new Scope(null, Set.of(enterprise, ended, renewed, second), null);
        List<Reminder> found = current.of(everybody);
        assertThat(found)
                .extracting(Reminder::enterprise, Reminder::daysBefore)
                .containsExactlyInAnyOrder(tuple(ended, 30), tuple(enterprise, 30), tuple(second, 30));
        assertThat(found.getFirst().enterprise()).isEqualTo(ended);
        assertThat(current.of(new Scope("varna", null, second)))
                .extracting(Reminder::enterprise)
                .containsExactly(second);
        assertThat(current.of(new Scope("plovdiv", null, second))).isEmpty();

        List<Reminder> paged = new ArrayList<>();
        String after = null;
        List<Reminder> page;
        do {
            page = CurrentReminders.page(found, 1, after);
            paged.add(page.getFirst());
            after = CurrentReminders.place(page.getFirst());
        } while (page.size() > 1);
        assertThat(paged).isEqualTo(found);
    }

    @Test
    void howeverManySweepAtOnceItIsGivenAndToldOnce() throws Exception {
        tales.verified(enterprise, "BG421", END, 1);
        clock.set(
                END.minusDays(60).atTime(LocalTime.NOON).atZone(SofiaTime.ZONE).toInstant());
        inParallel(12);
        assertThat(given()).hasSize(1);
        String id = given().getFirst().id().value();
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(told::add);
                return told.stream().anyMatch(record -> id.equals(record.key()));
            });
        }
        assertThat(told.stream().filter(record -> id.equals(record.key())))
                .hasSize(1)
                .allSatisfy(record -> {
                    assertThat(new String(record.headers().lastHeader("ce_type").value()))
                            .isEqualTo("bg.socialhub.certificate-ending");
                    assertThat(record.value())
                            .contains("\"daysBefore\":60", "\"validUntil\":\"2027-06-26\"", enterprise)
                            .doesNotContain("name");
                });
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(SofiaTime.ZONE).toInstant());
        sweep.sweep();
    }

    private List<Reminder> given() {
        return reminders.search(new Scope(null, Set.of(enterprise), null), 20, null);
    }

    private void inParallel(int count) throws Exception {
        CountDownLatch ready = new CountDownLatch(count);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> sweeps = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sweeps.add(() -> {
                    ready.countDown();
                    ready.await();
                    sweep.sweep();
                    return null;
                });
            }
            for (var swept : threads.invokeAll(sweeps)) {
                swept.get();
            }
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", KafkaPart.shared().bootstrapServers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("hub.certification-reminder.v1"));
        return consumer;
    }
}
