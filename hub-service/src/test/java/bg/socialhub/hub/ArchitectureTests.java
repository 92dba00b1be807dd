package bg.socialhub.hub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bg.socialhub.platform.test.Contracts;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The rules of the house's style; each holds for the service and fails for a planted violation. */
class ArchitectureTests {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bg.socialhub.hub");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("bg.socialhub.hub.violations");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAnyPackage("..domain..", "..events..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.web..",
                                "org.springframework.stereotype..",
                                "org.springframework.context..",
                                "org.springframework.data..",
                                "com.mongodb..",
                                "jakarta..",
                                "tools.jackson..")
                        .as("domain and events know no framework"),
                noClasses()
                        .that(areNot("Controller", "Problems", "Application"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.web..")
                        .as("only controllers and problems speak HTTP"),
                noClasses()
                        .that(areNot("Document", "Query").and(DescribedPredicate.not(named("Mongo"))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.data.mongodb..", "com.mongodb..", "org.bson..")
                        .as("only documents and Mongo adapters know the store"),
                noClasses()
                        .that(areNot("Listener", "Application"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.kafka..", "org.apache.kafka..", "io.cloudevents..")
                        .as("only listeners know Kafka"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now", new Class<?>[0])
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .as("time comes from the clock"),
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..",
                                "..helper..",
                                "..impl..",
                                "..dto..",
                                "..config..",
                                "..exception..",
                                "..model..",
                                "..service..")
                        .as("a package is a feature"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(VIOLATIONS));
    }

    @Test
    void featuresUseOnlyWhatOthersShow() {
        ApplicationModules.of(HubApplication.class).verify();
    }

    @Test
    void theModuleRuleBites() {
        ApplicationModules planted = ApplicationModules.of("bg.socialhub.hub.violations.modules", _ -> true);
        assertThatExceptionOfType(Violations.class).isThrownBy(planted::verify);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        Path sources = Contracts.root().resolve("hub-service/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders)
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked", "/**"));
        }
    }

    private static DescribedPredicate<JavaClass> areNot(String... suffixes) {
        return DescribedPredicate.describe(
                "are not named *" + String.join(", *", suffixes),
                type -> Stream.of(suffixes).noneMatch(outermost(type)::endsWith));
    }

    private static DescribedPredicate<JavaClass> named(String prefix) {
        return DescribedPredicate.describe(
                "are named " + prefix + "*", type -> outermost(type).startsWith(prefix));
    }

    private static String outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName();
    }
}
