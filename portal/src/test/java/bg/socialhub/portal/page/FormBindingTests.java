package bg.socialhub.portal.page;

import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.KnowledgeApi;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form with a value that no page offers is shown again with its faults and with everything else that was typed. */
@PageTest
class FormBindingTests {

    private static final Visitor EXPERT = new Visitor("u", "Експерт", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());

    @Autowired
    MockMvcTester pages;

    @Autowired
    KnowledgeApi knowledge;

    @ParameterizedTest
    @ValueSource(strings = {"FORGED", "0", "<b>"})
    void aForgedCategoryOfATemplateIsAFaultOfTheForm(String category) {
        MvcTestResult page = pages.post()
                .with(by(EXPERT))
                .uri("/desk/templates")
                .param("title", "Отговор „а\"")
                .param("text", "Здравейте")
                .param("category", category)
                .exchange();
        assertThat(page).hasStatus(Forms.NOT_ACCEPTED);
        assertThat(page)
                .bodyText()
                .contains("data-faults", "href=\"#category\"", "id=\"category-error\"")
                .contains("value=\"Отговор „а&quot;\"", ">Здравейте</textarea>")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/knowledge/new", "/desk/knowledge/a-1/text"})
    void aForgedCategoryOfAnArticleIsAFaultOfTheForm(String address) {
        MvcTestResult page = pages.post()
                .with(by(EXPERT))
                .uri(address)
                .param("titleBg", "Етикет")
                .param("category", "FORGED")
                .exchange();
        assertThat(page).hasStatus(Forms.NOT_ACCEPTED);
        assertThat(page).bodyText().contains("id=\"category-error\"", "value=\"Етикет\"");
        MvcTestResult preview = pages.post()
                .with(by(EXPERT))
                .uri(address)
                .param("titleBg", "Етикет")
                .param("category", "FORGED")
                .param("preview", "true")
                .exchange();
        assertThat(preview).hasStatusOk();
        assertThat(preview).bodyText().contains("<h2 lang=\"bg\">Етикет</h2>");
        verifyNoInteractions(knowledge);
    }
}
