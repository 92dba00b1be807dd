package bg.socialhub.marketplace;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house; each also meets a planted violation and must find it. */
class ArchitectureTests {

    private static final String ROOT = "bg.socialhub.marketplace";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT + ".violations");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that(are(
                                simpleNameEndingWith("State"),
                                simpleNameEndingWith("Id"),
                                simpleNameEndingWith("Exception")))
                        .or(are(named(
                                "Enterprise",
                                "Certification",
                                "Certificate",
                                "Profile",
                                "Offer",
                                "OfferContent",
                                "Partnership",
                                "Money",
                                "Enterprises",
                                "Offers",
                                "Partnerships",
                                "Word",
                                "Words",
                                "Eik")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..", "com.mongodb..", "jakarta..", "tools.jackson..")),
                noClasses()
                        .that(areNot(
                                simpleNameEndingWith("Controller"),
                                simpleNameEndingWith("Problems"),
                                named("DatedAnswers", "KeycloakAdmin", "MembershipProvision")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.springframework.web..")),
                noClasses()
                        .that(areNot(
                                simpleNameStartingWith("Mongo"),
                                simpleNameEndingWith("Document"),
                                named("ResponsibleCentres")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.springframework.data..")),
                noClasses()
                        .that(areNot(simpleNameEndingWith("Listener"), named("MarketplaceApplication")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.springframework.kafka..", "org.apache.kafka..")),
                noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now"),
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
                                "..service.."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheProduct(ArchRule rule) {
        assertThatCode(() -> rule.check(PRODUCT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsThePlantedViolation(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @Test
    void keepsTheFeaturesApart() {
        ApplicationModules.of(MarketplaceApplication.class).verify();
    }

    @Test
    void marksEveryPackageAgainstNull() {
        var unmarked = PRODUCT.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(org.jspecify.annotations.NullMarked.class));
        assertThat(unmarked).isEmpty();
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> are(DescribedPredicate<? super JavaClass>... some) {
        return new DescribedPredicate<>("are of the named kinds") {
            @Override
            public boolean test(JavaClass type) {
                return Stream.of(some).anyMatch(predicate -> predicate.test(outermost(type)));
            }
        };
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> areNot(DescribedPredicate<? super JavaClass>... some) {
        return DescribedPredicate.not(are(some));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "named " + String.join(", ", names),
                type -> java.util.List.of(names).contains(type.getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }
}
