package bg.socialhub.portal.advice.certification;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.gateway.ChecklistsApi.Amount;
import bg.socialhub.portal.gateway.ChecklistsApi.Asked;
import bg.socialhub.portal.gateway.ChecklistsApi.Figures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFormTests {

    @ParameterizedTest
    @CsvSource({"'12 000,50',12000.50", "12000.5,12000.5", "'-3 000 €',-3000", "−1,-1"})
    void sumsAreTakenAsPeopleWriteThem(String typed, String sum) {
        CheckForm form = new CheckForm("A", typed, null, null, null, null, null);
        assertThat(form.wrong(false)).isEmpty();
        assertThat(form.toAsked("e", false).figures().result()).isEqualTo(new Amount(sum, "EUR"));
    }

    @Test
    void whatIsNoNumberIsNamed() {
        CheckForm form = new CheckForm("A", "много", "-5", "11,5", "-4", "99999999", null);
        assertThat(form.wrong(false)).containsExactly("profit", "spent", "employed", "fromGroups", "staying");
    }

    @Test
    void whatIsEmptyIsNotTold() {
        CheckForm form = new CheckForm("A_PLUS", " ", "", null, null, null, null);
        assertThat(form.wrong(false)).isEmpty();
        assertThat(form.toAsked("e", false))
                .isEqualTo(new Asked("e", "A_PLUS", new Figures(null, null, null, null, null, null, null)));
    }

    @Test
    void peopleAreCountedAsTheRulesDo() {
        CheckForm form = new CheckForm("A", null, null, "11", "4", "3", null);
        assertThat(form.toAsked("e", false).figures()).isEqualTo(new Figures(null, null, 11, null, 4, null, 3));
        CheckForm average = new CheckForm("A", null, null, "11,5", "4", null, null);
        assertThat(average.wrong(true)).isEmpty();
        assertThat(average.toAsked("e", true).figures())
                .isEqualTo(new Figures(null, null, null, new BigDecimal("11.5"), null, new BigDecimal("4"), null));
    }
}
