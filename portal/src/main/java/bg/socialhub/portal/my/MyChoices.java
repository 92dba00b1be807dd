package bg.socialhub.portal.my;

import bg.socialhub.portal.gateway.CentresApi;
import bg.socialhub.portal.gateway.MyEnterprisesApi.MyEnterprise;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What may be chosen in the forms, in the reader's language. */
@Component
public class MyChoices {

    private final MessageSource messages;
    private final CentresApi centres;

    MyChoices(MessageSource messages, CentresApi centres) {
        this.messages = messages;
        this.centres = centres;
    }

    /** Codes with the messages whose keys begin with {@code prefix} and end with the code. */
    public Map<String, String> named(String prefix, String... codes) {
        return inOrder(Stream.of(codes), code -> code, code -> say(prefix + code));
    }

    public Map<String, String> named(String prefix, Enum<?>... codes) {
        return named(prefix, Stream.of(codes).map(Enum::name).toArray(String[]::new));
    }

    public Map<String, String> districts() {
        return inOrder(
                centres.districts().items().stream(),
                CentresApi.District::code,
                one -> one.name().toString());
    }

    public Map<String, String> centres() {
        return inOrder(
                centres.centres().items().stream(),
                CentresApi.Centre::code,
                one -> one.name().toString());
    }

    public Map<String, String> enterprises(Collection<MyEnterprise> enterprises) {
        return inOrder(enterprises.stream(), MyEnterprise::id, MyEnterprise::name);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A map that keeps the order of what it is made of. */
    public static <T> Map<String, String> inOrder(Stream<T> all, Function<T, String> code, Function<T, String> name) {
        return all.collect(Collectors.toMap(code, name, (first, _) -> first, LinkedHashMap::new));
    }
}
