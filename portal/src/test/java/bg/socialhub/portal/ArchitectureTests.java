package bg.socialhub.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the portal; each holds for it and fails for a planted violation. */
class ArchitectureTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bg.socialhub.portal");
    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages("bg.socialhub.portal.violations");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("bg.socialhub.portal.gateway..")
                        .and()
                        .doNotHaveSimpleName("PortalApplication")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("feign..", "org.springframework.cloud.openfeign..")
                        .as("only gateway asks the API"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("bg.socialhub.portal.signin..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.mongodb..", "org.bson..", "org.springframework.data..", "org.mongodb..")
                        .as("only sign-in stores anything"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("bg.socialhub.portal.signin..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.security.oauth2..",
                                "org.springframework.security.core.context..",
                                "com.google.crypto..")
                        .as("only sign-in knows tokens"),
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Controller")
                        .should()
                        .bePackagePrivate()
                        .as("controllers are nobody else's"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
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
    void thePortalKeepsTheRule(ArchRule rule) {
        rule.check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(VIOLATIONS));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked", "/**"));
        }
    }
}
