package bg.socialhub.portal.page;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** After a form: 303 See Other, which tells a client to read the next page, whatever the form's method was. */
@Configuration(proxyBeanMethods = false)
class Redirects {

    @Autowired
    void afterForms(ThymeleafViewResolver pages) {
        pages.setRedirectHttp10Compatible(false);
    }
}
