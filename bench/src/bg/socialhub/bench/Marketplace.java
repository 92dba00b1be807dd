package bg.socialhub.bench;

import bg.socialhub.bench.InventedOffers.Invented;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The running marketplace, filled with the invented offers through its API. */
final class Marketplace {

    private static final String MEMBER = "medena@demo.bg";
    private static final int AT_ONCE = 4;
    private static final int LOOKS = 600;
    private static final int FIRST_EIK = 999_000_10;

    private Marketplace() {}

    /** Registers an enterprise in each district and publishes its offers; returns when the public finds them all. */
    static void fill(List<Invented> offers) {
        var districts = InventedOffers.DISTRICTS;
        var member = Api.of(Addresses.MARKETPLACE, MEMBER);
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = new ArrayList<Future<?>>();
            for (int i = 0; i < districts.size(); i++) {
                int number = i;
                tasks.add(workers.submit(() -> fill(member, districts.get(number), FIRST_EIK + number, offers)));
            }
            for (var task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new MeasureFailed("The marketplace cannot be filled.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeasureFailed("The measurement was interrupted.", e);
        }
        awaitAll(member, offers.size());
    }

    private static void fill(Api member, String district, int eikBody, List<Invented> offers) {
        var enterprise = member.post("/api/v1/enterprises", enterprise(district, eikBody))
                .path("id")
                .asString();
        offers.stream().filter(offer -> offer.district().equals(district)).forEach(offer -> {
            var drafted = member.post("/api/v1/enterprises/" + enterprise + "/offers", body(offer));
            member.post("/api/v1/offers/" + drafted.path("id").asString() + "/publication", Map.of());
        });
    }

    private static Map<String, Object> enterprise(String district, int eikBody) {
        return Map.of(
                "eik",
                eikBody + String.valueOf(checkDigit(String.valueOf(eikBody))),
                "name",
                InventedOffers.name(district),
                "legalForm",
                "EOOD",
                "district",
                district,
                "description",
                InventedOffers.DESCRIPTION);
    }

    private static Map<String, Object> body(Invented offer) {
        return Map.of(
                "title", Map.of("bg", offer.title()),
                "description", offer.description(),
                "kind", "GOOD",
                "category", offer.category(),
                "price", Map.of("amount", offer.price(), "currency", "EUR"),
                "tags", offer.tags());
    }

    private static int checkDigit(String eightDigits) {
        int first = weighted(eightDigits, 1);
        return first < 10 ? first : weighted(eightDigits, 3) % 10;
    }

    private static int weighted(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (firstWeight + i);
        }
        return sum % 11;
    }

    private static void awaitAll(Api member, int count) {
        for (int i = 0; i < LOOKS; i++) {
            if (member.get("/api/v1/offers?limit=1").path("total").asInt() >= count) {
                return;
            }
            Pause.millis(100);
        }
        throw new MeasureFailed("The public does not find all %d offers.", count);
    }
}
