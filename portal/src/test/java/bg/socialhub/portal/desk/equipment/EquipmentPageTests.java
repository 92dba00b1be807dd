package bg.socialhub.portal.desk.equipment;

import static bg.socialhub.portal.gateway.SomePlan.thing;
import static bg.socialhub.portal.gateway.SomeRefusal.problem;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.EquipmentApi;
import bg.socialhub.portal.gateway.EquipmentApi.Category;
import bg.socialhub.portal.gateway.EquipmentApi.Equipment;
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

/** What the centre has and who has it. It is 8 March 2027. */
@PageTest
class EquipmentPageTests {

    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());
    private static final String KIND = "11111111-1111-1111-1111-111111111111";
    private static final LocalDate LATE = LocalDate.of(2027, 3, 5);

    @Autowired
    MockMvc mvc;

    @Autowired
    EquipmentApi equipment;

    @Autowired
    PlansApi plans;

    @BeforeEach
    void threeProjectors() {
        var kind = new Equipment(KIND, "plovdiv", new Text("Проектор", null), Category.PROJECTOR, 3, 1);
        given(equipment.ofCentre("plovdiv")).willReturn(page(List.of(kind)));
        given(equipment.equipment(KIND)).willReturn(kind);
        given(plans.lending(true, 100))
                .willReturn(page(List.of(SomePlan.lending(thing(KIND, 2, LATE, null), thing(null, null, LATE, null)))));
    }

    @Test
    void whatPlansLendIsAmongWhatIsOut() throws Exception {
        mvc.perform(get("/desk/equipment").with(by(EXPERT)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<dd>2 от 3</dd>"),
                                containsString("<td>3</td>"),
                                containsString("2 × Проектор"))));
        mvc.perform(get("/desk/equipment/" + KIND).with(by(EXPERT)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/desk/plans/p\">Медена</a>"),
                                containsString("<strong>2 броя</strong>"),
                                containsString("назаем по план"),
                                containsString("трябваше да се върне до 05.03.2027"))));
    }

    @Test
    void withoutThePlansNobodySaysHowManyAreOut() throws Exception {
        given(plans.lending(true, 100)).willThrow(problem(429, "too-many-requests"));
        mvc.perform(get("/desk/equipment").with(by(EXPERT)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("всички са тук"))));
    }
}
