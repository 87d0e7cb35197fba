const extensions = new Set(
  `386 acm ade adm adp ani asa asm asp aspx avi bak bas bat bin bmp c cab cat cdx cfg chk chm cls cmd cnt cnv com
   cpi cpl cpp cpx csv cur cxx dat dbc dbf dbg dct dcx ddf def dib dic dll dmp doc dos dot drv dsn dsp dsr dsw dun edb
   emf err exe exp fll flt fmt fnt fon fot fpt fpw frm frt frx fxp gid gif glb gpd grp h hlp hpp hqx htm html htt hxx ico icm
   idl idq idx inc inf ini ins ipl isu jpeg jpg js lex lib lnk log lst mak map mda mdb mde mdm mdw mdx mib mid mod mof
   mpd mpp msc msg msi msk msm msn msp mst nls obj oca ocx odl oft olb old ops ost ovl pab pal pbk pcf pcx pdb pdf pdr pif
   pjt pjx png pol pot ppa ppd ppf pps ppt prf prg pst qlb qry rbf rc reg res rll rpt rsp rtf sam sav scd scr sct scx sif
   spd sql src srg stf sym sys tbl tlb tmp tpl tsp ttf txt udl url usp vbp vbs vbw vbx vcx vct vbg vxd wav wdf wiz wll
   wmf wpd wpt wri wsf xla xlb xlc xll xls xlt xlw xml xsl xv2 zip`.split(/\s+/),
);

/** File that EXTRACT or EXPAND has yet to unpack: `Setup.ex_`, `PROTMAN.DO$`. */
const packed = /^[a-z]{2}[_$]$/;

/** Extensions that are also words or members of objects, and that count only in capitals. */
const capitalsOnly = new Set(["for", "app", "box", "key", "pro", "win", "mac"]);

const lastExtension = /\.([A-Za-z\d]\w{0,3}|[A-Za-z]{2}\$)$/;

/** Whether a word ends like a file's name. */
export function hasFileExtension(word: string): boolean {
  const extension = lastExtension.exec(word)?.[1];
  return extension !== undefined && isFileExtension(extension);
}

/** Whether an extension, without its dot, is that of a kind of file. */
export function isFileExtension(extension: string): boolean {
  const lowered = extension.toLowerCase();
  return extensions.has(lowered) || packed.test(lowered) || (capitalsOnly.has(lowered) && extension !== lowered);
}
