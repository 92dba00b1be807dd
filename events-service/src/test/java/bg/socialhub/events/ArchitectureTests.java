package bg.socialhub.events;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the house; each rule holds for the product and bites on the violation planted for it. */
class ArchitectureTests {

    private static final String VIOLATIONS = "bg.socialhub.events.violations";
    private static final JavaClasses PRODUCT = new ClassFileImporter(
                    List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
            .importPackages("bg.socialhub.events");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(VIOLATIONS);

    static Stream<ArchRule> rules() {
        return Stream.of(
                domainIsPlain(),
                webAtTheEdge(),
                mongoAtTheEdge(),
                kafkaAtTheEdge(),
                feignAtTheEdge(),
                timeIsGiven(),
                noCatchAllPackages());
    }

    /** States, commands, refusals, ids and ports know no framework. */
    private static ArchRule domainIsPlain() {
        return noClasses()
                .that(sealed().or(simpleNameEndingWith("Id"))
                        .or(simpleNameEndingWith("Ledger").and(isInterface())))
                .and()
                .resideOutsideOfPackage("..messages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "com.mongodb..", "jakarta..", "tools.jackson..", "com.fasterxml..");
    }

    private static ArchRule webAtTheEdge() {
        return onlyIn("org.springframework.web..", "Controller", "Problems", "Api");
    }

    private static ArchRule mongoAtTheEdge() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*(Mongo\\w*|Document)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data..");
    }

    private static ArchRule kafkaAtTheEdge() {
        return onlyIn("org.springframework.kafka..", "Listener", "Messaging");
    }

    private static ArchRule feignAtTheEdge() {
        return onlyIn("org.springframework.cloud.openfeign..", "Api", "EventsApplication");
    }

    private static ArchRule timeIsGiven() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC");
    }

    private static ArchRule noCatchAllPackages() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..helper..", "..impl..", "..dto..", "..config..", "..exception..");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForTheProduct(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bitesOnItsPlantedViolation(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void modulesMeetOnlyAtTheirRoots() {
        ApplicationModules.of(EventsApplication.class, resideInAnyPackage(VIOLATIONS + ".."))
                .verify();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        PRODUCT.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .forEach(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    private static ArchRule onlyIn(String packages, String... suffixes) {
        return noClasses()
                .that()
                .haveNameNotMatching(".*(" + String.join("|", suffixes) + ")(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages);
    }

    private static DescribedPredicate<JavaClass> sealed() {
        return DescribedPredicate.describe(
                "sealed or a case of something sealed",
                type -> type.reflect().isSealed()
                        || Stream.of(type.reflect().getInterfaces()).anyMatch(Class::isSealed));
    }

    private static DescribedPredicate<JavaClass> isInterface() {
        return DescribedPredicate.describe("an interface", JavaClass::isInterface);
    }
}
