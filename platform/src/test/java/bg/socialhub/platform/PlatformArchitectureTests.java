package bg.socialhub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTests {

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("bg.socialhub.platform");

    private static final List<String> BUSINESS = List.of(
            "booking",
            "room",
            "centre",
            "enterprise",
            "offer",
            "partner",
            "ticket",
            "stall",
            "supportrequest",
            "training",
            "certificate",
            "registration",
            "marketplace",
            "fair",
            "region");

    private static final ArchRule NO_BUSINESS_WORD =
            ArchRuleDefinition.classes().should(speakNoBusinessWord());

    private static final ArchRule OWN_WORLD_ONLY = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "bg.socialhub.hub..",
                    "bg.socialhub.marketplace..",
                    "bg.socialhub.events..",
                    "bg.socialhub.gateway..",
                    "bg.socialhub.portal..",
                    "bg.socialhub.identity..",
                    "bg.socialhub.local..");

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            ArchRuleDefinition.noClasses().should().callMethod(Instant.class, "now");

    @Test
    void speaksNoWordOfTheBusiness() {
        NO_BUSINESS_WORD.check(PLATFORM);
        assertThat(violates(NO_BUSINESS_WORD, RoomBookingPlanted.class)).isTrue();
    }

    @Test
    void dependsOnNoService() {
        OWN_WORLD_ONLY.check(PLATFORM);
        assertThat(violates(OWN_WORLD_ONLY, PlantedDependency.class)).isTrue();
    }

    @Test
    void asksTheClockForTheTime() {
        TIME_COMES_FROM_THE_CLOCK.check(PLATFORM);
        assertThat(violates(TIME_COMES_FROM_THE_CLOCK, PlantedNow.class)).isTrue();
    }

    private static boolean violates(ArchRule rule, Class<?> planted) {
        return rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation();
    }

    private static ArchCondition<JavaClass> speakNoBusinessWord() {
        return new ArchCondition<>("speak no word of the business") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                Stream.of(type.getSimpleName()),
                                type.getMembers().stream().map(member -> member.getName()))
                        .filter(name -> BUSINESS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains))
                        .forEach(name -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + name)));
            }
        };
    }

    static class RoomBookingPlanted {}

    static class PlantedDependency {
        bg.socialhub.local.Part part;
    }

    static class PlantedNow {
        Instant now() {
            return Instant.now();
        }
    }
}
