import { askOnce } from "../../text/ask-once.ts";
import type { Line } from "../../text/line.ts";
import { signs } from "../../text/signs.ts";
import type { Chunk } from "./chunk.ts";
import { isProse, isProseLine } from "./prose-words.ts";
import { isRuler } from "./rule.ts";

/** Signs of a listing at a line's beginning, by the language or tool that writes them. */
const beginnings: readonly RegExp[] = [
  // C and its kin
  /[{}]|\/\/|\/\*|\*\/|#(?:include|define|if|ifdef|ifndef|endif|else|pragma|undef)\b/,
  /(?:(?:static|extern|const|unsigned|typedef|virtual|inline|far|near) +)*(?:int|char|void|long|short|float|double|struct|class|union|enum|unsigned|template|DWORD|HWND|BOOL|LPSTR|WORD|UINT|HANDLE|HRESULT|LRESULT|CString|integer|real|character|INTEGER|REAL|CHARACTER)(?:[ *&]{1,3}(?:(?:[A-Z_]+|__\w+) +)*\*?\w+ *(?:$|[;,(=[{)*])|<)/,
  /(?:else|break|continue|do|default:|try|public:|private:|protected:)$|case [\w':]+:$|(?:if|for|while|switch|catch|sizeof|printf|main|WinMain) ?\(/,
  // calls
  /\? ?[\w"'(]|@ ?\d|\w+\[\w*\]$/,
  /(?!\w+\(e?s\))\w+\([^)]*\)?(?:$|[,.;)]| ON$)/,
  // Visual Basic
  /(?:Private |Public |Static |Friend |Global )?(?:(?:Sub|Function|Property (?:Get|Let|Set)|Dim|ReDim|Const|Declare(?: Sub| Function)?|Enum) \w+[%&!#@$]? *(?:$|[(,=']|As\b|Lib\b)|Type [A-Z_]\w*$)/,
  /(?:End (?:Sub|If|Function|With|Type|Select|Property)|Exit (?:Sub|For|Do|Function)|Else|ElseIf .*|Loop(?: (?:While|Until) .*)?|Wend|Next(?: \w+)?|Do(?: While .*)?|Stop|End|Return|Resume Next)$/,
  /If .* Then\b|For (?:Each \w+ In|\w+ *=)|Select Case |Case (?:Else|Is |[\d"<>=A-Z_])|Set \w+ ?=|With [\w.()!"]+$|On Error |Option (?:Explicit|Base|Compare)|Attribute |Debug\.Print|[Mm]sg[Bb]ox |While .*[<>=]|Call \w+(?:\(|$)/,
  // xBase
  /&&|\*[-*!]/,
  // settings, markup, comments, command lines
  /\[[^\]]{1,60}\]$|<\/?[a-zA-Z!?%][^<>]*>(?![:\\.])|@(?:echo|REM|\d)|-->|#!|REGEDIT4|(?:rem|REM|Rem|echo|ECHO)(?: |$)|'(?: |[^']*$)|"(?:[^"]*)"=|%[A-Za-z%]|;/,
  /(?:set|Set) \w+ ?=|goto \w+$|if (?:not )?(?:exist|errorlevel) |:\w+$/,
  /(?:[-/][\w:.\\]+(?: |$))+$/,
  // logs, directories, drawings
  /\d{1,2}:\d\d:\d\d\b|(?:Volume (?:in drive|Serial)|Directory of) |\d+ [Ff]ile\(s\)/,
  /[|+\\](?:\s|[-_|]).*[|+\\/]$|[|+]--/,
];

/** The same for BASIC and xBase in capitals, which a small letter at the second place rules out. */
const beginningsInCapitals: readonly RegExp[] = [
  /(?:\d{1,5} +)?(?:PRINT|IF|ELSEIF|SUB|FUNCTION|CALL|DIM|REDIM|DECLARE|GOSUB|LPRINT|PROCEDURE|DEFINE|REPLACE|STORE|ENDIF|ENDDO|ENDCASE|ENDSCAN|ENDPROC|ENDFUNC|ENDFOR|ENDDEFINE|END (?:SUB|IF|FUNCTION|TYPE|SELECT|DEF))(?: |\(|$)/,
  /(?:\d{1,5} +)?(?:INPUT|DEF\w*|FOR|NEXT|GOTO|LOCATE|COLOR|CLS|SCREEN|OPEN|CLOSE|LINE|WHILE|WEND|COMMON|END|ELSE|RETURN|RESTORE|DATA|READ|POKE|SHARED|TYPE|SELECT|CASE|STOP(?! 0x)|SLEEP|REM|DO|LOOP|CHAIN|CONST|KEY|ON|RESUME|SET|USE|CREATE|LOCAL|PUBLIC|PRIVATE|APPEND|BROWSE|INDEX|SCAN|MODIFY|CLEAR|DELETE|INSERT|UPDATE|FROM|WHERE|PARAMETERS|OTHERWISE|LIBRARY|EXPORTS|IMPORTS|SEGMENTS|RELEASE|SKIP|SEEK|ACTIVATE|DEACTIVATE|WAIT|MENU|POP|PUSH|DIMENSION|GO|ZAP|SUSPEND|EXEC|DROP|ALTER|GRANT|VALUES)(?: [^a-z]|\(|$| \w+[ (=,]| \w+$)/,
];

/** The same for signs that only some lines can have, as two characters in a row tell. */
const beginningsBySign: readonly (readonly [sign: number, beginning: RegExp])[] = [
  // assignments
  [signs.equals, /^(?:(?:\w+: +)?[\w.$%!&#@()[\]"'*+:\\,-]+ *= *(?!\w+ [a-z]+ [a-z])\S|[\w.]{1,40}=|=\w+\()/],
  // members of objects
  [
    signs.extension,
    /^\??\w+(?:\.[A-Z]\w+)+(?:\(| [^a-z ]|(?<=\.(?:Close|Open|Show|Hide|Update|Refresh|Move\w+|AddNew|Edit|Delete|Clear|Quit|Release|Execute|Requery|Cls|Print|SetFocus|Activate|Resize|Init|Load|Unload))$)/,
  ],
  // command lines with options
  [signs.option, /^(?:[\w.\\:<>]+(?: \S+)? [-/]\w\S*(?: .*)? [-/]\w|[A-Z\d]{2,8}(?:\.EXE)? \/\w)/],
  // dumps
  [
    signs.hexadecimalPair,
    /^(?:[0-9a-f]{4,8}(?::[0-9a-f]{4,8})?[: ]+(?:[0-9a-f]{2,8}[ -]){3}|[0-9a-f]{2}(?:[ -][0-9a-f]{2}){7}|[0-9a-f]{4}:[0-9a-f]{4}\b|[0-9a-f]{8} |\w+ +[0-9a-f]{8}\b)/i,
  ],
  [signs.exclamation, /^\w+![\w:]+/],
  [signs.ruler, /^\w+ +-{4,} /],
  // macros of MAKE
  [signs.macro, /^\S*\$\(\w+\)/],
];

/** The same for signs that may be written in capitals or not. */
const beginningsInAnyCase: readonly RegExp[] = [
  // assembler
  /(?:\w+:)?\s*(?:mov|push|pop|int|call|jmp|retf?|cmp|j[enazbgl]+|lea|les|lds|xor|inc|dec|mul|div|sh[lr]|loop|db|dw|dd|nop|cli|sti|stosb|lodsb|movsb|invoke|rep\w*)(?:$|\s+(?:\w+ ptr |offset )?[\w[\]@.:+*?"'-]+(?:\s*[,;].*|\s{2,}.*)?$)/,
  /(?:\w+:)?\s*(?:add|sub|and|or|test|in|out)\s+[\w[\]@.:+*-]+\s*,\s*[\w[\]@.:+*-]+(?:\s*;.*)?$/,
  /\.(?:model|code|data|stack|\d86p?|exit|startup|const)\b|\w+ +(?:proc|endp|segment|ends|equ|macro|label|struc|db|dw|dd)\b(?! [a-z]+ [a-z]+ )(?! Assembler)|assume +\w+:|extrn |title +\w+$|end(?: +\w+)?$|\.{1,3}$/,
  // command lines
  /(?:[cmr]d|chdir|mkdir|rmdir)\\|"?(?:[A-Za-z]:\\?[\w\\]*>|(?:copy|xcopy|del|dir|md|rd|ren|rename|move|attrib|fdisk|expand|nmake|cl|link|masm|bc|qb|lib|cvpack|ml|rc|hc|bsc|isql|net|device|devicehigh|files|buffers|lastdrive|path|ipconfig|ping|route|telnet|ftp|nbtstat|regsvr32|chkdsk|eseutil|isinteg|winnt32?|rdisk|loadhigh|lh|emm386|mscdex|smartdrv|cd|type|runas|cscript|regini|debug|bp|subst|erase|format|sys)(?:\.exe|\.com)? +(?:[/\\*"<%-]|\w+[\\:.=/]|[a-zA-Z]:|\S+$|\S+ +[/-]\w))/,
  /net (?:start|stop|use|view|user|group|localgroup|time|share|helpmsg|send|config|accounts|session|statistics|print|file|logon|password|pause|continue|name)\b(?!.* (?:and|completed|lists) |.*\w{2}:$)(?:$| +\S)|expand +\[/,
  // dumps
  /e?ax[ =]/,
];

/** Signs anywhere in a line. */
const anywhere: readonly RegExp[] = [
  /\/\*/,
  /==|!=|[\w)\]]->\w|::|(?<!C)\+\+|&&|\|\||<=|>=|:=|\+=/,
  /\$\$(?:$|<)|\d{1,2}[-/]\d{1,2}[-/]\d{2,4} +\d{1,2}:\d\d|<DIR>/,
  /\|__|___\/|\. \. \. \./,
];

/** Names of variables or constants one after the other, as in a call or an array. */
const names = /^(?:(?=\S*[_.[>&+*\d])[\w.[\]>&+*-]+(?:,$|, *))+$/;

/** Signs at a line's end. */
const ending = /(?:[;{}]|\*\/|[ ,)]_|,\\|[{,)] \+| THEN|\bENDIF)$/;
const longestEnding = 7;

function oneOf(signs: readonly RegExp[], start: string, flags: string): RegExp {
  return new RegExp(`${start}(?:${signs.map(({ source }) => source).join("|")})`, flags);
}

const begins = oneOf(beginnings, "^", "");
const beginsInCapitals = oneOf(beginningsInCapitals, "^", "");
const beginsInAnyCase = oneOf(beginningsInAnyCase, "^", "i");
const holds = oneOf(anywhere, "", "");
/** Two numbers of eight digits, anywhere too. */
const addresses = /\b[0-9A-Fa-f]{8}(?:\b.*\b[0-9A-Fa-f]{8}\b|->)/;
const sentence = /\((?:without|not including|do not)[^)]*\)|^[A-Z][a-z]+ (?:[^;]*[a-z)"])\.$/;
const message = /^(?:(?:fatal )?error|warning) [A-Z]{1,4}\d+/i;
const quotedOrComment = /"[^"]*"|(?:^|\s)(?:'|\/\/|\/\*|;|REM |&&|\*).*$/g;

/** Whether a line looks like a part of a listing; sentences in its strings and comments do not count against it. */
export const isCodeLine = askOnce((line) => {
  if (!mayBeCode(line) || isRuler(line)) return false;
  const mayQuoteOrComment = (line.signs & signs.comment) !== 0;
  const own = line.text.slice(line.indent);
  if (!showsListing(own, line.signs)) return false;
  return (
    !message.test(own) && !sentence.test(own) && !isProse(mayQuoteOrComment ? own.replace(quotedOrComment, "") : own)
  );
});

/** Tells most lines apart from those of listings without a look for what listings have. */
function mayBeCode(line: Line): boolean {
  return (line.signs & signs.comment) !== 0 || !isProseLine(line);
}

function showsListing(text: string, own: number): boolean {
  if (begins.test(text) || (!isSmallLetter(text.charCodeAt(1)) && beginsInCapitals.test(text))) return true;
  if (beginsInAnyCase.test(text) || (text.endsWith(",") && names.test(text))) return true;
  for (const [sign, beginning] of beginningsBySign) if ((own & sign) !== 0 && beginning.test(text)) return true;
  if ((own & signs.listing) !== 0 && (ending.test(text.slice(-longestEnding)) || holds.test(text))) return true;
  return (own & signs.hexadecimalPair) !== 0 && addresses.test(text);
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** How many of a chunk's lines look like a part of a listing, from 0 to 1. */
export function codeShare(chunk: Chunk): number {
  let count = 0;
  for (const line of chunk) if (isCodeLine(line)) count += 1;
  return count / chunk.length;
}

/** Whether that share is at least `least`, which mostly shows before all lines are looked at. */
export function hasCodeShare(chunk: Chunk, least: number): boolean {
  const { length } = chunk;
  let possible = linesOfMaybeCode(chunk);
  let count = 0;
  for (let at = 0; possible / length >= least && at < length; at += 1) {
    const line = chunk[at] as Line;
    if (!mayBeCode(line)) continue;
    if (isCodeLine(line)) count += 1;
    else possible -= 1;
    if (count / length >= least) return true;
  }
  return false;
}

/** The greatest share that is possible by the words of the lines alone. */
export function mostCodeShare(chunk: Chunk): number {
  return linesOfMaybeCode(chunk) / chunk.length;
}

function linesOfMaybeCode(chunk: Chunk): number {
  let count = 0;
  for (const line of chunk) if (mayBeCode(line)) count += 1;
  return count;
}
