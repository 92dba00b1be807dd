package bg.socialhub.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String BUSINESS =
            ".*(?i:booking|centre|room|training|enterprise|offer|partnership|event|registration|stand|ticket|certif).*";
    private static final JavaClasses DOOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bg.socialhub.gateway");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("bg.socialhub.gateway.violations");

    private static final ArchRule NO_BUSINESS_WORD =
            classes().should().haveNameNotMatching(BUSINESS).because("the door knows nothing of the business");
    private static final ArchRule NO_THREADS_OF_ITS_OWN = noClasses()
            .should()
            .callMethod(java.util.concurrent.Executors.class, "newFixedThreadPool", int.class)
            .orShould()
            .callMethod(java.util.concurrent.Executors.class, "newCachedThreadPool")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadPoolExecutor")
            .because("a platform thread pool would stand in the path");

    @Test
    void noBusinessWordInTheNamesOfTheDoor() {
        NO_BUSINESS_WORD.check(DOOR);
        assertThatThrownBy(() -> NO_BUSINESS_WORD.check(PLANTED)).hasMessageContaining("BookingRoute");
    }

    @Test
    void noPlatformThreadPool() {
        NO_THREADS_OF_ITS_OWN.check(DOOR);
        assertThatThrownBy(() -> NO_THREADS_OF_ITS_OWN.check(PLANTED)).hasMessageContaining("PlatformPool");
    }

    @Test
    void packagesDependInOneDirection() {
        slices().matching("bg.socialhub.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(DOOR);
    }

    @Test
    void everyPackageSaysThatItIsNullMarked() {
        assertThat(DOOR.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }
}
