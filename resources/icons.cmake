# SPDX-FileCopyrightText: The Colloquia authors
# SPDX-License-Identifier: MIT
# Icons are drawn as SVG and made into PNG here, at 1x and 2x, so that the program needs no QtSvg:
#   :/icons/NAME.png, NAME@2x.png          20 px, black: the program tints them
#   :/icons/16/NAME.png, NAME@2x.png       the same in 16 px
#   :/style/light/NAME.png, dark/NAME.png  what the style sheet needs in the palette's own colours
#   :/icons/colloquia-SIZE.png             the program's own, in colour
find_program(RSVG_CONVERT rsvg-convert)
if(NOT RSVG_CONVERT)
    message(WARNING "rsvg-convert (Debian: librsvg2-bin) is missing: the program is built without its icons")
    return()
endif()

set(icon_folder ${CMAKE_CURRENT_BINARY_DIR}/icons)
set(icon_pngs)

# Makes PNG (a path below icon_folder) of NAME.svg, PIXELS wide, by a rule of its own.
function(colloquia_icon name png pixels)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "STYLE" "")
    set(svg ${CMAKE_CURRENT_SOURCE_DIR}/icons/${name}.svg)
    set(style)
    if(arg_STYLE)
        set(style --stylesheet ${arg_STYLE})
    endif()
    get_filename_component(folder ${icon_folder}/${png} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${icon_folder}/${png}
        COMMAND ${RSVG_CONVERT} ${style} -w ${pixels} -h ${pixels} -o ${icon_folder}/${png} ${svg}
        DEPENDS ${svg} ${arg_STYLE} VERBATIM)
    list(APPEND icon_pngs ${icon_folder}/${png})
    set(icon_pngs ${icon_pngs} PARENT_SCOPE)
endfunction()

file(GLOB icon_names CONFIGURE_DEPENDS icons/*.svg)
list(TRANSFORM icon_names REPLACE "^.*/(.*)[.]svg$" "\\1")
list(REMOVE_ITEM icon_names colloquia)
foreach(name ${icon_names})
    colloquia_icon(${name} icons/${name}.png 20)
    colloquia_icon(${name} icons/${name}@2x.png 40)
    colloquia_icon(${name} icons/16/${name}.png 16)
    colloquia_icon(${name} icons/16/${name}@2x.png 32)
endforeach()

foreach(size 16 32 48 64 128 256)
    colloquia_icon(colloquia icons/colloquia-${size}.png ${size})
endforeach()

# A style sheet cannot tint: its arrows are muted, its tick is the text on the accent.
foreach(scheme_colours "light,#566171,#FFFFFF" "dark,#9BA7B6,#0B1A22")
    string(REPLACE "," ";" scheme_colours "${scheme_colours}")
    list(POP_FRONT scheme_colours scheme muted on_accent)
    foreach(colour muted on_accent)
        file(CONFIGURE OUTPUT ${icon_folder}/${scheme}-${colour}.css CONTENT "* { stroke: ${${colour}}; }\n")
    endforeach()
    foreach(name chevron-up chevron-down chevron-left chevron-right close)
        colloquia_icon(${name} style/${scheme}/${name}.png 16 STYLE ${icon_folder}/${scheme}-muted.css)
        colloquia_icon(${name} style/${scheme}/${name}@2x.png 32 STYLE ${icon_folder}/${scheme}-muted.css)
    endforeach()
    foreach(name checkin minus)
        colloquia_icon(${name} style/${scheme}/${name}.png 16 STYLE ${icon_folder}/${scheme}-on_accent.css)
        colloquia_icon(${name} style/${scheme}/${name}@2x.png 32 STYLE ${icon_folder}/${scheme}-on_accent.css)
    endforeach()
endforeach()

qt_add_resources(colloquia_resources "colloquia_icons"
    PREFIX "/"
    BASE ${icon_folder}
    FILES ${icon_pngs})
