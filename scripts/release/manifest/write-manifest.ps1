# Writes manifest.xml for the address where the folder "site" is published.
#   powershell -ExecutionPolicy Bypass -File write-manifest.ps1 https://heji.example.gov.cn [OUTPUT]
param(
  [Parameter(Mandatory = $true)][string]$Address,
  [string]$Output = (Join-Path $PSScriptRoot 'manifest.xml')
)
$ErrorActionPreference = 'Stop'
$Address = $Address -replace '/$', ''
# Nothing but what an address is made of: it goes into XML as it stands.
if ($Address -notmatch '^https://[A-Za-z0-9.:/_~%-]+$') {
  [Console]::Error.WriteLine('地址要以 https:// 开头，并且只含网址可用的字符，例如：https://heji.example.gov.cn')
  exit 2
}
$template = [IO.File]::ReadAllText((Join-Path $PSScriptRoot 'manifest.template.xml'), [Text.Encoding]::UTF8)
[IO.File]::WriteAllText($Output, $template.Replace('{{ADDRESS}}', $Address), (New-Object Text.UTF8Encoding $false))
Write-Output "已写好 $Output"
