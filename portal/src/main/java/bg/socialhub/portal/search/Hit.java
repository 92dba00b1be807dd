package bg.socialhub.portal.search;

import bg.socialhub.portal.gateway.EnterprisesApi.Enterprise;
import bg.socialhub.portal.gateway.EnterprisesApi.Mark;
import bg.socialhub.portal.gateway.EnterprisesApi.Match;
import bg.socialhub.portal.gateway.OffersApi.FoundOffer;
import bg.socialhub.portal.gateway.OffersApi.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something found, as a list shows it.
 *
 * @param language of the title
 * @param seller the enterprise's name, for an offer
 */
record Hit(
        String href,
        List<Piece> title,
        String language,
        List<Piece> text,
        List<Piece> seller,
        String district,
        @Nullable Mark mark,
        @Nullable Price price,
        @Nullable String unit,
        List<Reason> reasons) {

    static Hit of(FoundOffer offer) {
        var matches = offer.matches();
        boolean english = "en".equals(offer.title().language());
        return new Hit(
                "/offers/" + offer.id(),
                Piece.of(offer.title().toString(), english ? "titleEn" : "title", matches),
                offer.title().language(),
                Piece.excerpt(offer.description(), "description", matches),
                Piece.of(offer.enterprise().name(), "enterprise", matches),
                offer.enterprise().district(),
                offer.enterprise().mark(),
                offer.price(),
                offer.unit(),
                Reason.of(matches));
    }

    static Hit of(Enterprise enterprise) {
        List<Match> matches = enterprise.matches() == null ? List.of() : enterprise.matches();
        return new Hit(
                "/enterprises/" + enterprise.id(),
                Piece.of(enterprise.name(), "title", matches),
                "bg",
                Piece.excerpt(enterprise.description(), "description", matches),
                List.of(),
                enterprise.district(),
                enterprise.mark(),
                null,
                null,
                Reason.of(matches));
    }
}
