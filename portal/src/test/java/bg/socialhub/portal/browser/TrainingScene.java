package bg.socialhub.portal.browser;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the pages of trainings are looked at with: one training that is full and for which somebody waits, and one that was
 * held, from which one certificate is valid and one revoked.
 */
record TrainingScene(String enterprise, String full, String held, String valid, String revoked, LocalDate day) {

    static final String EXPERT = "plovdiv.expert@demo.bg";
    static final String MEDENA = "medena@demo.bg";

    static TrainingScene set() {
        try (var expert = Person.signedIn(EXPERT, Look.DESK);
                var medena = Person.signedIn(MEDENA, Look.DESK)) {
            String enterprise = new EnterpriseChapter(medena)
                    .registers("Медена " + UUID.randomUUID().toString().substring(0, 4));
            LocalDate day = new CentreChapter(expert).freeDay(1);
            var desk = new TrainingChapter(expert);
            String full = desk.announces("Пласмент за начинаещи", 1, day, "09:00", "11:00");
            String held = desk.announces("Етикети и опаковки", 12, day, "12:00", "14:00");
            var member = new EnrolmentChapter(medena);
            member.getsASeat(full, enterprise, "Ана Иванова", email());
            member.waits(full, enterprise, "Борис Петров", email(), 1);
            for (String name : new String[] {"Вяра Георгиева", "Галя Димитрова", "Диян Колев"}) {
                member.getsASeat(held, enterprise, name, email());
            }
            Past.endRecently(held);
            desk.marks(held, "Вяра Георгиева", "Галя Димитрова");
            desk.completes(held);
            desk.issuesAll(held, 2);
            String valid = desk.codeOf("Вяра Георгиева");
            String revoked = desk.codeOf("Галя Димитрова");
            desk.revokes("Галя Димитрова", "Грешка в името");
            return new TrainingScene(enterprise, full, held, valid, revoked, day);
        }
    }

    static String email() {
        return UUID.randomUUID() + "@example.bg";
    }
}
