<#-- Languages as plain links: they work without JavaScript and nothing happens before they are chosen. -->
<#macro content>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav id="languages" aria-label="${msg("languages")}">
      <ul>
        <#list locale.supported as language>
          <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"<#if language.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${language.label}</a></li>
        </#list>
      </ul>
    </nav>
  </#if>
</#macro>
