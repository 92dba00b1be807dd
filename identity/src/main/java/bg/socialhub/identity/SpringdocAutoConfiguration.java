package bg.socialhub.identity;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;

/** Keeps the caller out of the documented parameters: it comes from the token, not from the request. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class SpringdocAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class);
    }
}
