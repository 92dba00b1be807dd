package bg.socialhub.hub.violations.booking.domain;

import org.springframework.stereotype.Component;

@Component
class SpringInDomain {}
