package bg.socialhub.portal.advice.plan;

import static bg.socialhub.portal.gateway.SomePlan.thing;
import static bg.socialhub.portal.gateway.SomeRefusal.problem;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Category;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
import bg.socialhub.portal.gateway.PlanStepsApi;
import bg.socialhub.portal.gateway.PlanStepsApi.Lending;
import bg.socialhub.portal.gateway.PlansApi;
import bg.socialhub.portal.gateway.SomePlan;
import bg.socialhub.portal.gateway.Text;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** With a plan the centre lends what is in its register, or something else. It is 8 March 2027. */
@PageTest
class LendingPageTests {

    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());
    private static final String PLAN = "/desk/plans/p";
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);
    private static final LocalDate DUE = LocalDate.of(2027, 4, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    PlansApi plans;

    @Autowired
    PlanStepsApi steps;

    @Autowired
    EquipmentApi equipment;

    @BeforeEach
    void aPlanAndTwoKinds() {
        given(plans.plan("p")).willReturn(SomePlan.lending(thing("k1", 2, DUE, null), thing(null, null, DUE, null)));
        given(equipment.ofCentre("plovdiv")).willReturn(page(List.of(kind("k1", 3), kind("gone", 0))));
    }

    @Test
    void whatTheCentreHasIsOfferedAndWhatIsOutIsCounted() throws Exception {
        mvc.perform(get(PLAN).with(by(EXPERT)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Друго, което не е в списъка"),
                                containsString("<option value=\"k1\">Проектор k1, общо 3</option>"),
                                containsString("<label for=\"quantity\">"),
                                containsString("2 × Проектор"),
                                not(containsString("\"gone\"")))));
    }

    @Test
    void whatIsOnTheListIsLentByItsKindAndSomethingElseByItsName() throws Exception {
        mvc.perform(lending("k1", "2", "Забравен текст").with(by(EXPERT))).andExpect(redirectedUrl(PLAN));
        then(steps).should().lend(eq("p"), eq("\"7\""), any(), eq(new Lending(null, "k1", 2, null, TODAY, DUE)));
        mvc.perform(lending("", "1", "Таблет").with(by(EXPERT))).andExpect(redirectedUrl(PLAN));
        then(steps).should().lend(eq("p"), eq("\"7\""), any(), eq(new Lending("Таблет", null, null, null, TODAY, DUE)));
    }

    @Test
    void whereTooFewAreFreeItIsSaidHowMany() throws Exception {
        given(steps.lend(any(), any(), any(), any()))
                .willThrow(problem(
                        409,
                        "equipment-taken",
                        "{\"equipment\":{\"id\":\"k1\",\"name\":{\"bg\":\"Проектор\"},\"wanted\":3,\"free\":1}}"));
        mvc.perform(lending("k1", "3", "").with(by(EXPERT)))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#quantity\""),
                                containsString("Проектор: искате 3, а за цялото време до връщането са свободни 1."),
                                containsString("<option value=\"k1\" selected=\"selected\">"),
                                containsString("value=\"3\""))));
    }

    @Test
    void withoutTheListSomethingElseCanStillBeLent() throws Exception {
        given(equipment.ofCentre("plovdiv")).willThrow(problem(429, "too-many-requests"));
        mvc.perform(get(PLAN).with(by(EXPERT)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("id=\"what\""), not(containsString("id=\"equipmentId\"")))));
    }

    private static MockHttpServletRequestBuilder lending(String kind, String quantity, String what) {
        return post(PLAN + "/equipment")
                .param("version", "7")
                .param("equipmentId", kind)
                .param("quantity", quantity)
                .param("what", what)
                .param("lentOn", TODAY.toString())
                .param("dueBack", DUE.toString());
    }

    private static Equipment kind(String id, int quantity) {
        return new Equipment(id, "plovdiv", new Text("Проектор " + id, null), Category.PROJECTOR, quantity, 1);
    }
}
