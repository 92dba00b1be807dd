package bg.socialhub.portal.desk.support;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests are listed, in which order, and where the list is found again. */
class RequestFilterTests {

    @ParameterizedTest
    @CsvSource({
        ", DUE",
        "OPEN, DUE",
        "NEW, DUE",
        "WAITING, DUE",
        "RESOLVED, NEWEST",
        "CLOSED, NEWEST",
        "ALL, NEWEST",
        "NONSENSE, NEWEST"
    })
    void whatIsDueComesFirstOnlyWhereClocksRun(String status, String sort) {
        assertThat(new RequestFilter(status, null, null).sort()).isEqualTo(sort);
    }

    @Test
    void theAddressKeepsTheChoice() {
        assertThat(new RequestFilter("NEW", Category.NETWORK, "MINE").address())
                .isEqualTo("/desk/requests?status=NEW&category=NETWORK&whose=MINE");
        assertThat(new RequestFilter("a b&c", null, null).address()).isEqualTo("/desk/requests?status=a%20b%26c");
    }

    @Test
    void anAnswerKeptReadyComesBelowWhatWasTyped() {
        assertThat(StepForm.EMPTY.saying("Здравейте!").text()).isEqualTo("Здравейте!");
        StepForm typed = new StepForm("3", "Благодаря. \n", "t", "k").saying("Поздрави");
        assertThat(typed).isEqualTo(new StepForm("3", "Благодаря.\n\nПоздрави", "t", "k"));
        assertThat(new StepForm("3", "   ", null, null).words().text()).isNull();
    }
}
