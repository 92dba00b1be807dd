package bg.socialhub.marketplace;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests as an enterprise of honest people would send them, each with a ЕИК of its own. */
public final class Samples {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private Samples() {}

    /** A valid ЕИК of the range that nobody was given. */
    public static String eik() {
        String first = "999%05d".formatted(NEXT.incrementAndGet());
        for (int check = 0; check < 10; check++) {
            String eik = first + check;
            if (bg.socialhub.marketplace.identifier.EikTestAccess.isEik(eik)) {
                return eik;
            }
        }
        throw new IllegalStateException("Every number has a check digit");
    }

    public static String enterprise(String eik, String name) {
        return """
                {"eik":"%s","name":"%s","legalForm":"EOOD","district":"BG421",
                 "description":"Пчелен мед и свещи от хора с увреждания",
                 "contacts":{"phone":"+359 32 123456","email":"office@medena.example"}}
                """.formatted(eik, name);
    }

    public static String offer(String title) {
        return """
                {"title":{"bg":"%s"},"description":"Събран от собствен пчелин.","kind":"GOOD","category":"food-and-drink",
                 "price":{"amount":"12.50","currency":"EUR"},"unit":"буркан 450 г","tags":["био"]}
                """.formatted(title);
    }

    public static String certificate(LocalDate issuedOn, LocalDate validUntil) {
        return """
                {"class":"A","number":"РД-05-12","issuedOn":"%s","validUntil":"%s"}
                """.formatted(issuedOn, validUntil);
    }

    public static String proposal(String enterpriseId) {
        return """
                {"enterpriseId":"%s","message":"Търсим мед за подаръци.","kind":"SUPPLY",
                 "signature":{"name":"Подаръци ООД","contact":"0888 000 000"}}
                """.formatted(enterpriseId);
    }
}
