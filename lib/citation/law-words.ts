/** Words of the law; a school that says *must* may mean its own rule, one that says these does not. */
export const LAW_WORDS =
  '(?:(?:legal|statutory) (?:duty|duties|requirements?|obligations?|rights?|entitlements?|rules?|minimum|maximum|limit)|legally|by law|in law|under the law|the law|against the law|unlawful|illegal|mandatory|compulsory|obligatory|statutory(?! (?:guidance|code))|duty in law|breach(?:es)? of (?:duty|statute|the law)|oblig(?:es?|ed)|compels?|compelled|guaranteed|as of right|by right(?!s)|forced? (?:to|by))'
