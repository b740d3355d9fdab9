import TerserPlugin from "terser-webpack-plugin";

/** Settings that every bundle shares. */
export const shared = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
};

/** Chromium 109 is the last that runs on Windows 7. */
export const BROWSERS = { chrome: "109" };

/** TypeScript by swc. */
export const typeScript = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    env: { targets },
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});
