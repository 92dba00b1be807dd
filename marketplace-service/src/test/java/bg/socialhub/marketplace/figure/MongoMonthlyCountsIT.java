package bg.socialhub.marketplace.figure;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.local.MongoPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoMonthlyCountsIT {

    private static final Instant FROM = Instant.parse("2025-12-31T22:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-30T21:00:00Z");

    private final String database = "figures-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(MongoPart.shared().uri(database));
    private final MongoTemplate mongo = new MongoTemplate(client, database);
    private final MonthlyCounts counts = new MongoMonthlyCounts(mongo);

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void monthsBeginAtMidnightInSofia() {
        insert("a", date("2026-01-31T21:59:59Z"));
        insert("a", date("2026-01-31T22:00:00Z"));
        insert("a", date("2026-03-31T20:59:59Z"));
        insert("a", date("2026-03-31T21:00:00Z"));
        insert("b", date("2026-02-10T10:00:00Z"));
        insert("b", null);
        assertThat(counted())
                .containsExactlyInAnyOrder(
                        new MonthlyCount("a", YearMonth.of(2026, 1), 1),
                        new MonthlyCount("a", YearMonth.of(2026, 2), 1),
                        new MonthlyCount("a", YearMonth.of(2026, 3), 1),
                        new MonthlyCount("a", YearMonth.of(2026, 4), 1),
                        new MonthlyCount("b", YearMonth.of(2026, 2), 1));
    }

    @Test
    void countsTheFirstMomentAndNotTheEnd() {
        insert("a", Date.from(FROM));
        insert("a", Date.from(FROM.minusMillis(1)));
        insert("a", Date.from(UNTIL));
        insert("a", Date.from(UNTIL.minusMillis(1)));
        assertThat(counted())
                .containsExactlyInAnyOrder(
                        new MonthlyCount("a", YearMonth.of(2026, 1), 1),
                        new MonthlyCount("a", YearMonth.of(2026, 6), 1));
    }

    @Test
    void countsEachOfSeveralMomentsThatLieInTime() {
        insert(
                "a",
                List.of(
                        date("2020-01-01T00:00:00Z"),
                        date("2026-02-01T00:00:00Z"),
                        date("2026-02-02T00:00:00Z"),
                        date("2027-01-01T00:00:00Z")));
        insert("a", List.of(date("2020-01-01T00:00:00Z"), date("2027-01-01T00:00:00Z")));
        assertThat(counted()).containsExactly(new MonthlyCount("a", YearMonth.of(2026, 2), 2));
    }

    private List<MonthlyCount> counted() {
        return counts.figure("any", "things", "state.enterprise", "state.at").between(FROM, UNTIL);
    }

    private void insert(String enterprise, Object at) {
        mongo.getCollection("things")
                .insertOne(new Document("state", new Document("enterprise", enterprise).append("at", at)));
    }

    private static Date date(String text) {
        return Date.from(Instant.parse(text));
    }
}
