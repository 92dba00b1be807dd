package bg.socialhub.portal.desk.room;

import static bg.socialhub.portal.gateway.SomeRefusal.field;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import bg.socialhub.portal.gateway.RoomsApi;
import bg.socialhub.portal.gateway.RoomsApi.Description;
import bg.socialhub.portal.gateway.SomeRoom;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The rules of a room as its manager reads and types them. */
@PageTest
class RoomRulesPageTests {

    private static final Visitor MANAGER = new Visitor("m", "Ида", Set.of(Role.CENTRE_MANAGER), "plovdiv", List.of());

    @Autowired
    MockMvc mvc;

    @Autowired
    RoomsApi rooms;

    @Test
    void theyAreFieldsWithExplanations() throws Exception {
        given(rooms.room("r1")).willReturn(SomeRoom.with(false, 24, 15));

        String page = mvc.perform(get("/desk/rooms/r1").with(by(MANAGER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .containsPattern("<input type=\"radio\" name=\"requestsHold\"[^>]* value=\"false\" checked")
                .doesNotContainPattern("<input type=\"radio\" name=\"requestsHold\"[^>]* value=\"true\" checked")
                .containsPattern("<input type=\"number\" id=\"cancellationHours\"[^>]* value=\"24\"")
                .containsPattern("<input type=\"number\" id=\"noShowMinutes\"[^>]* value=\"15\"")
                .contains("id=\"noShowMinutes-hint\"", "id=\"cancellationHours-hint\"", "id=\"requestsHold-hint\"");
    }

    @Test
    void whatIsTypedIsSent() throws Exception {
        given(rooms.change(any(), any(), any())).willReturn(SomeRoom.with(false, 48, 20));

        mvc.perform(typed("false", "48", "20")).andExpect(redirectedUrl("/desk/rooms"));
        var sent = ArgumentCaptor.forClass(Description.class);
        then(rooms).should().change(eq("r1"), eq("\"7\""), sent.capture());
        assertThat(sent.getValue().rules().requestsHold()).isFalse();
        assertThat(sent.getValue().rules().cancellationHours()).isEqualTo(48);
        assertThat(sent.getValue().rules().noShowMinutes()).isEqualTo(20);
    }

    @Test
    void whatIsEmptyIsNoRule() throws Exception {
        given(rooms.change(any(), any(), any())).willReturn(SomeRoom.with(true, null, null));

        mvc.perform(typed("true", "", "")).andExpect(redirectedUrl("/desk/rooms"));
        var sent = ArgumentCaptor.forClass(Description.class);
        then(rooms).should().change(any(), any(), sent.capture());
        assertThat(sent.getValue().rules().requestsHold()).isTrue();
        assertThat(sent.getValue().rules().cancellationHours()).isNull();
        assertThat(sent.getValue().rules().noShowMinutes()).isNull();
    }

    @Test
    void aFaultStandsBesideItsRule() throws Exception {
        given(rooms.change(any(), any(), any())).willThrow(field("rules.noShowMinutes", "поне 5"));

        mvc.perform(typed("true", "", "2"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"noShowMinutes-error\">поне 5")));
        mvc.perform(typed("true", "", "четвърт час"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"noShowMinutes-error\"")));
    }

    private static MockHttpServletRequestBuilder typed(String holds, String hours, String minutes) {
        return post("/desk/rooms/r1")
                .param("version", "7")
                .param("nameBg", "Зала")
                .param("kind", "TRAINING_ROOM")
                .param("setupMinutes", "0")
                .param("teardownMinutes", "0")
                .param("withoutApproval", "STAFF")
                .param("requestsHold", holds)
                .param("cancellationHours", hours)
                .param("noShowMinutes", minutes)
                .param("hours", "USUAL")
                .with(by(MANAGER));
    }
}
