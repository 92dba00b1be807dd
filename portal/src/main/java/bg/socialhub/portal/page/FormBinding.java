package bg.socialhub.portal.page;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Binds forms so that one with a value that is not of its field's type is there all the same, without that value: pages show what
 * was typed, and controllers may add faults. Otherwise the faults of a record would know no record.
 */
@Component
class FormBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new Adapter();
    }

    private static final class Adapter extends RequestMappingHandlerAdapter {

        @Override
        protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
            return new ServletRequestDataBinderFactory(methods, getWebBindingInitializer()) {

                @Override
                protected ServletRequestDataBinder createBinderInstance(
                        @Nullable Object target, String name, NativeWebRequest request) {
                    return new Binder(target, name);
                }
            };
        }
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {

        private @Nullable AbstractPropertyBindingResult complete;

        private Binder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        public void construct(ServletRequest request) {
            super.construct(request);
            AbstractPropertyBindingResult faults = super.getInternalBindingResult();
            if (faults.hasErrors() && getTarget() != null) {
                complete = new BeanPropertyBindingResult(getTarget(), getObjectName());
                complete.addAllErrors(faults);
            }
        }

        @Override
        protected AbstractPropertyBindingResult getInternalBindingResult() {
            return complete == null ? super.getInternalBindingResult() : complete;
        }
    }
}
