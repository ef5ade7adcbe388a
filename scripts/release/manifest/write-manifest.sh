#!/bin/sh
# Writes manifest.xml for the address where the folder "site" is published.
#   sh write-manifest.sh https://heji.example.gov.cn [OUTPUT]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
address=${1:-}
output=${2:-$here/manifest.xml}
address=${address%/}
case $address in
  https://?*) ;;
  *) echo "地址要以 https:// 开头，例如：sh write-manifest.sh https://heji.example.gov.cn" >&2; exit 2 ;;
esac
# Nothing but what an address is made of: it goes into XML as it stands.
case ${address#https://} in
  *[!A-Za-z0-9.:/_~%-]*) echo "地址里有不能用的字符：$address" >&2; exit 2 ;;
esac
sed "s|{{ADDRESS}}|$address|g" "$here/manifest.template.xml" > "$output"
echo "已写好 $output"
