package bg.socialhub.hub.support;

import bg.socialhub.hub.centre.Territory;
import bg.socialhub.hub.enterprise.Enterprise;
import bg.socialhub.hub.enterprise.Enterprises;
import bg.socialhub.hub.support.domain.AnswerBook;
import bg.socialhub.hub.support.domain.AnswerBooks;
import bg.socialhub.hub.support.domain.AnswerTemplate;
import bg.socialhub.hub.support.domain.Placeholder;
import bg.socialhub.hub.support.domain.SupportException;
import bg.socialhub.hub.support.domain.SupportRequest;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.SofiaTime;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/** The answers that a centre's staff keep ready, for all of them and for nobody else. */
@Service
public class SupportTemplates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy 'г.'");

    private final AnswerBooks books;
    private final SupportDesk desk;
    private final Enterprises enterprises;
    private final Territory territory;
    private final Clock clock;

    SupportTemplates(AnswerBooks books, SupportDesk desk, Enterprises enterprises, Territory territory, Clock clock) {
        this.books = books;
        this.desk = desk;
        this.enterprises = enterprises;
        this.territory = territory;
        this.clock = clock;
    }

    public List<AnswerTemplate> of(String centre, CurrentUser user) {
        return book(centre, user).templates();
    }

    public AnswerTemplate get(String centre, String id, CurrentUser user) {
        return book(centre, user).get(id);
    }

    public AnswerTemplate add(String centre, AnswerTemplate template, CurrentUser user) {
        AnswerBook longer = book(centre, user).with(template);
        return save(longer, "write-answer-template", user).get(template.id());
    }

    /** Changes a template at the version that the caller saw. */
    public AnswerTemplate change(String centre, AnswerTemplate newer, LongConsumer seenVersion, CurrentUser user) {
        AnswerBook book = book(centre, user);
        seenVersion.accept(book.get(newer.id()).version());
        return save(book.with(newer), "change-answer-template", user).get(newer.id());
    }

    public void remove(String centre, String id, LongConsumer seenVersion, CurrentUser user) {
        AnswerBook book = book(centre, user);
        seenVersion.accept(book.get(id).version());
        save(book.without(id), "remove-answer-template", user);
    }

    /** Those that fit a request, filled in with what is known of it; those for its own kind of help first. */
    public List<AnswerTemplate> fitting(SupportRequestId id, CurrentUser user) {
        SupportRequest request = desk.get(id, user);
        if (!user.isStaffOf(request.centre())) {
            throw new SupportException.NotFound(id);
        }
        Map<Placeholder, String> known = known(request);
        return books.of(request.centre()).templates().stream()
                .filter(template -> template.fits(request.category()))
                .sorted(Comparator.comparing(template -> template.category() == null))
                .map(template -> template.filled(known))
                .toList();
    }

    private Map<Placeholder, String> known(SupportRequest request) {
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        enterprises
                .find(request.enterprise())
                .map(Enterprise::name)
                .ifPresent(name -> known.put(Placeholder.ENTERPRISE, name));
        territory
                .centre(request.centre())
                .ifPresent(centre -> known.put(Placeholder.CENTRE, centre.name().bg()));
        known.put(Placeholder.SUBJECT, request.concern().subject());
        known.put(Placeholder.OPENED, request.openedAt().atZone(SofiaTime.ZONE).format(DAY));
        return known;
    }

    private AnswerBook book(String centre, CurrentUser user) {
        if (territory.centre(centre).isEmpty()) {
            throw new SupportException.CentreUnknown(centre);
        }
        if (!user.isStaffOf(centre)) {
            throw new SupportException.NotAllowed("see the answer templates of " + centre);
        }
        return books.of(centre);
    }

    private AnswerBook save(AnswerBook book, String command, CurrentUser user) {
        return books.save(book, user.id(), command, clock.instant());
    }
}
