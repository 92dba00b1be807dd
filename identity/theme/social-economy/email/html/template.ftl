<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${msg("siteName")}</title>
</head>
<body style="margin:0;padding:24px 16px;font:16px/1.55 system-ui,'Segoe UI','Noto Sans',sans-serif">
  <div style="max-width:560px;margin:0 auto">
    <p style="font-weight:700;margin:0 0 16px;padding:0 0 12px;border-bottom:3px solid #14614c">${msg("siteName")}</p>
    <#nested>
  </div>
</body>
</html>
</#macro>
