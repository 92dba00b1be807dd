package bg.socialhub.portal.feed;

import static bg.socialhub.portal.gateway.SomeBooking.at;
import static bg.socialhub.portal.gateway.SomeRoom.page;
import static bg.socialhub.portal.signin.KnownVisitor.by;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bg.socialhub.portal.PageTest;
import bg.socialhub.portal.gateway.CalendarFeedsApi;
import bg.socialhub.portal.gateway.CalendarFeedsApi.Feed;
import bg.socialhub.portal.gateway.CalendarFeedsApi.Scope;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The address of a subscription is made, shown once, renewed and taken back. */
@PageTest
class FeedPageTests {

    private static final Visitor PARTNER = new Visitor("somebody", "Ана", Set.of(Role.PARTNER), null, List.of());
    private static final Visitor EXPERT = new Visitor("x", "Иво", Set.of(Role.CENTRE_EXPERT), "plovdiv", List.of());
    private static final String ADDRESS = "http://hub/api/v1/calendar-feeds/1/secret.ics";
    private static final String MINE = "/my/calendar-feed";
    private static final String CENTRE = "/desk/calendar-feed";

    @Autowired
    MockMvc mvc;

    @Autowired
    CalendarFeedsApi feeds;

    @Test
    void whoHasNoneCanMakeOne() throws Exception {
        mvc.perform(get(MINE).with(by(PARTNER)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Още няма адрес"),
                                containsString("action=\"" + MINE + "\""),
                                containsString("Гугъл Календар"))));
        given(feeds.renew("mine")).willReturn(new Feed(Scope.MINE, at("10:00"), ADDRESS));
        mvc.perform(post(MINE).with(by(PARTNER)))
                .andExpect(redirectedUrl(MINE))
                .andExpect(flash().attribute("address", ADDRESS));
    }

    @Test
    void theAddressIsShownOnceAndNeverAgain() throws Exception {
        has(Scope.MINE);
        mvc.perform(get(MINE).flashAttr("address", ADDRESS).with(by(PARTNER)))
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"address\" readonly value=\"" + ADDRESS + "\""),
                                containsString("data-copy=\"address\""),
                                containsString("показва се само този път"))));
        mvc.perform(get(MINE).with(by(PARTNER)))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("id=\"address\"")),
                                containsString("създаден на 08.03.2027"),
                                containsString("href=\"" + MINE + "/renewal\""),
                                containsString("href=\"" + MINE + "/revocation\""))));
    }

    @Test
    void anAddressThatIsThereIsNotReplacedUnasked() throws Exception {
        has(Scope.CENTRE);
        mvc.perform(post(CENTRE).with(by(EXPERT)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Вече има адрес")));
        then(feeds).should(never()).renew(any());
    }

    @Test
    void aNewAddressAsksFirst() throws Exception {
        mvc.perform(get(CENTRE + "/renewal").with(by(EXPERT)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Старият адрес спира веднага"),
                                containsString("общ за всички колеги"),
                                containsString("action=\"" + CENTRE + "/renewal\""))));
        given(feeds.renew("centre")).willReturn(new Feed(Scope.CENTRE, at("10:00"), ADDRESS));
        mvc.perform(post(CENTRE + "/renewal").with(by(EXPERT)))
                .andExpect(redirectedUrl(CENTRE))
                .andExpect(flash().attribute("address", ADDRESS));
    }

    @Test
    void endingItAsksFirst() throws Exception {
        mvc.perform(get(MINE + "/revocation").with(by(PARTNER)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Да спре ли абонаментът?"),
                                not(containsString("общ за всички колеги")))));
        mvc.perform(post(MINE + "/revocation").with(by(PARTNER))).andExpect(redirectedUrl(MINE));
        then(feeds).should().revoke("mine");
    }

    private void has(Scope scope) {
        given(feeds.feeds()).willReturn(page(List.of(new Feed(scope, at("10:00"), null))));
    }
}
