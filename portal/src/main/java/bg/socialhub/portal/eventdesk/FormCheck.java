package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.EventsApi.Quota;
import bg.socialhub.portal.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.validation.BindingResult;

/** Reads a typed event and tells every fault that needs no service to see, all of them at once and each at its field. */
final class FormCheck {

    private final BindingResult result;
    private final Texts texts;
    private final Times times;
    private final List<Quota> quotas;

    FormCheck(EventForm form, BindingResult result, Texts texts) {
        this.result = result;
        this.texts = texts;
        times = Times.of(form);
        times.faults().forEach(field -> reject(field, kindOf(field)));
        if (times.endBeforeStart()) {
            reject("ends", "ends");
        }
        quotas = readQuotas(form);
        if (!StandCodes.of(form.stands()).stream().allMatch(StandCodes::isCode)) {
            reject("stands", "stands");
        }
    }

    Times times() {
        return times;
    }

    List<Quota> quotas() {
        return quotas;
    }

    private List<Quota> readQuotas(EventForm form) {
        var read = new ArrayList<Quota>();
        for (String code : form.visitors()) {
            String size = EventForm.filled(form.seatsOf(code));
            if (size == null) {
                continue;
            }
            if (size.matches("\\d{1,6}")) {
                read.add(new Quota(code, Integer.parseInt(size)));
            } else {
                reject("seats[" + code + "]", "seats");
            }
        }
        if (read.isEmpty() && !result.hasFieldErrors("seats*")) {
            reject("seats", "no-seats");
        }
        return List.copyOf(read);
    }

    private static String kindOf(String field) {
        return field.toLowerCase(Locale.ROOT).endsWith("day") ? "day" : "time";
    }

    private void reject(String field, String kind) {
        String message = "eventdesk.form.fault." + kind;
        result.rejectValue(field, message, texts.say(message));
    }
}
